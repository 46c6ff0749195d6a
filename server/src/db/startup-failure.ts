/** What a person reads instead of a stack, in both languages of the product. */
export type FailureText = { ru: string; en: string };

/**
 * The product cannot start or go on, for a reason its owner can mend: no space, wrong rights, a
 * taken port. Entry points print `message` as one line and leave with `exitCode`, without a stack.
 */
export class StartupFailure extends Error {
  readonly code: string;
  readonly text: FailureText;
  readonly exitCode: number;

  constructor(code: string, text: FailureText, cause?: unknown) {
    super(`${text.ru} / ${text.en}`, cause === undefined ? undefined : { cause });
    this.name = 'StartupFailure';
    this.code = code;
    this.text = text;
    this.exitCode = 1;
  }
}
