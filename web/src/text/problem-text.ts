import type { Problem } from '@kaskad/shared/contract/problem.ts';
import { languageNow } from './language.ts';

/** What went wrong with a request: the server's own words, or that it could not be reached. */
export function problemText(problem: Problem | undefined): string {
  const { language, dictionary } = languageNow();
  if (problem === undefined) {
    return `${dictionary['frame.offline']}. ${dictionary['frame.offlineHint']}`;
  }
  return problem.detail[language];
}
