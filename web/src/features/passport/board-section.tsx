import { columnsOf } from '@kaskad/shared/domain/board/column.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { AddColumn } from './add-column.tsx';
import styles from './board-section.module.css';
import { ColumnRow } from './column-row.tsx';
import screen from './passport-screen.module.css';

/** Columns of the project's board: their order, names and limits. */
export function BoardSection({ projectId }: { projectId: string }) {
  const { t } = useText();
  const { whyNot } = useAsk();
  const [adding, setAdding] = useState(false);
  const columns = useView(['column'], [projectId], (view) => columnsOf(view, projectId));
  const refused = whyNot('column.add', {
    columnId: '00000000-0000-7000-8000-000000000000',
    projectId,
    title: '?',
    phase: 'preparing',
    before: null,
  });
  return (
    <section id="board" className={screen['section']} aria-labelledby="board-title">
      <h2 id="board-title" className={screen['title']}>
        {t('passport.part.board')}
      </h2>
      <p className={screen['lead']}>{t('passport.boardLead')}</p>
      <ol className={styles['rows']}>
        {columns.map((column, index) => (
          <ColumnRow key={column.id} column={column} columns={columns} index={index} />
        ))}
      </ol>
      <div>
        <Button icon="plus" refused={refused} onClick={() => setAdding(true)}>
          {t('passport.addColumn')}
        </Button>
      </div>
      {adding && (
        <AddColumn projectId={projectId} columns={columns} onClose={() => setAdding(false)} />
      )}
    </section>
  );
}
