import type { Said } from '@kaskad/shared/domain/retro/said.ts';
import type { Theme } from '@kaskad/shared/domain/retro/themes.ts';
import { wordsOf } from '@kaskad/shared/domain/retro/words.ts';
import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { Link } from 'wouter';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText, useTexts } from '../../text/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import styles from './themes-view.module.css';

/** Everything that was said about a theme, by project and sprint; its words are marked. */
export function ThemeSaid({ theme }: { theme: Theme }) {
  const { t } = useText();
  const textOf = useTexts();
  const { cascadeId } = useCascade();
  const places = useView(['project', 'sprint'], [theme], (view) =>
    theme.sprintIds
      .flatMap((id) => {
        const sprint = view.sprint.get(id);
        const project = sprint && view.project.get(sprint.projectId);
        return sprint === undefined || project === undefined ? [] : [{ sprint, project }];
      })
      .sort(
        (a, b) =>
          a.project.title.localeCompare(b.project.title) || a.sprint.number - b.sprint.number,
      ),
  );
  return (
    <>
      <h2>{t('director.aboutTheme', { word: theme.word })}</h2>
      {places.map(({ sprint: { id, number, mode }, project }) => (
        <div key={id} className={styles['place']}>
          <h3>
            <Link href={`/c/${cascadeId}/p/${project.id}/retro/${number}`}>
              {project.title} · {textOf(periodWords(mode)).t('director.sprint', { number })}
            </Link>
          </h3>
          <ul>
            {theme.said
              .filter(({ sprintId }) => sprintId === id)
              .map((said) => (
                <SaidItem key={said.id} said={said} stem={theme.stem} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function SaidItem({ said: { kind, body }, stem }: { said: Said; stem: string }) {
  const { t } = useText();
  return (
    <li className={styles['said']} data-kind={kind}>
      <Chip tone={kind === 'decision' ? 'water' : 'plain'}>{t(`director.kind.${kind}`)}</Chip>
      <p>
        {partsOf(body, stem).map(({ at, text, marked }) =>
          marked ? <mark key={at}>{text}</mark> : text,
        )}
      </p>
    </li>
  );
}

/** The text cut where words of the theme begin and end. */
function partsOf(body: string, stem: string) {
  let at = 0;
  return body.split(/(\p{L}+(?:-\p{L}+)*)/u).map((text) => {
    const part = { at, text, marked: wordsOf(text).some((word) => word.stem === stem) };
    at += text.length;
    return part;
  });
}
