import { Fragment } from 'react';
import { useText } from '../../text/use-text.ts';
import { ChamberBox, DesignBox } from './chamber-box.tsx';
import { vars } from './css-vars.ts';
import { GateMark } from './gate-mark.tsx';
import styles from './locks.module.css';
import type { Gate, PlanPicture } from './plan-picture.ts';
import type { Shown } from './use-place.ts';

/** The signature picture: chambers that step down one after another, with a gate between each two. */
export function Locks({
  picture,
  shown,
  today,
  onShow,
}: {
  picture: PlanPicture;
  shown: Shown;
  today: string;
  onShow: (shown: Shown) => void;
}) {
  const { t } = useText();
  const { artefacts, chambers, gates } = picture;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long row is scrolled by the keyboard too
    <section className={styles['scroller']} aria-label={t('plan.picture')} tabIndex={0}>
      <ol className={styles['locks']} style={vars({ '--count': chambers.length })}>
        <DesignBox {...artefacts} chosen={shown === 'design'} onChoose={() => onShow('design')} />
        {chambers.map((chamber, index) => {
          const gate = gates[index];
          return (
            <Fragment key={chamber.number}>
              {gate && <GateMark gate={gate} step={index} today={today} />}
              <ChamberBox
                chamber={chamber}
                step={index + 1}
                today={today}
                chosen={shown === chamber.number}
                onChoose={() => onShow(chamber.number)}
              />
            </Fragment>
          );
        })}
      </ol>
      <PrintedReasons gates={gates} />
    </section>
  );
}

/** On paper nothing can be pressed: the reasons of all exceptions stand below the picture. */
function PrintedReasons({ gates }: { gates: readonly Gate[] }) {
  const { t } = useText();
  return (
    <ul className={styles['printed']}>
      {gates.flatMap(({ number, overrides }) =>
        overrides.map(({ id, reason }) => (
          <li key={id}>{t('plan.overridePrinted', { number, reason })}</li>
        )),
      )}
    </ul>
  );
}
