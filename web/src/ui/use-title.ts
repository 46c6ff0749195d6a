import { useEffect } from 'react';
import { useText } from '../text/use-text.ts';

/** Names the browser tab after the screen. */
export function useTitle(title: string): void {
  const { t } = useText();
  const product = t('frame.product');
  useEffect(() => {
    document.title = title === '' || title === product ? product : `${title} · ${product}`;
  }, [title, product]);
}
