import { passwordMinLength } from '@kaskad/shared/contract/account.ts';
import type { Translate } from '../../text/translate.ts';

/** What is wrong with a password typed twice; undefined where nothing is. The server judges again. */
export function newPasswordErrors(
  first: string,
  second: string,
  t: Translate,
): { first: string | undefined; second: string | undefined } {
  const short = [...first].length < passwordMinLength;
  return {
    first: short ? t('account.passwordHint', { n: passwordMinLength }) : undefined,
    second: !short && first !== second ? t('account.passwordDiffers') : undefined,
  };
}
