import { useEffect, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useRoom } from './room.ts';

/** Says to a screen reader that the lead has turned to another step; silent on entering. */
export function RoomVoice() {
  const { t } = useText();
  const { step } = useRoom();
  const last = useRef(step);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    setSaid(t('retro.now', { step: t(`retro.step.${step}`), say: t(`retro.say.${step}`) }));
  }, [step, t]);
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
