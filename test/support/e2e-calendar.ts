import type { Locator, Page } from 'playwright-core';
import type { Stage } from './e2e-browser.ts';
import { sendCommand } from './e2e-command.ts';
import { demo } from './e2e-site.ts';

/** Events of October 2022 as a calendar shows them. */
export const octoberEvents = {
  seminar: { title: 'Районный семинар', startsOn: '2022-10-05', eventType: 'seminar' },
  course: { title: 'Курс наставников', startsOn: '2022-10-10', endsOn: '2022-10-12' },
  report: { title: 'Отчёт за четверть', startsOn: '2022-10-20', eventType: 'report' },
  rough: {
    ...{ title: 'Диагностика', startsOn: '2022-10-01', endsOn: '2022-10-31' },
    precision: 'month',
  },
} as const;

/** What `card.add` takes beside its place. */
interface NewEvent {
  readonly title: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly precision?: string;
  readonly eventType?: string;
}

/** A project of school years under way, led by the lead of the demonstration, with events. */
export async function projectWith<K extends string>(
  stage: Stage,
  title: string,
  events: Readonly<Record<K, NewEvent>>,
): Promise<{ projectId: string; ids: Record<K, string> }> {
  const page = await (await stage.openAs('director')).newPage();
  await page.goto(`/c/${demo.cascadeId}`);
  const projectId = crypto.randomUUID();
  await sendCommand(page, 'project.create', {
    ...{ projectId, title, mode: 'cyclogram', phase: 'running', before: null },
    leadId: demo.person('lead'),
  });
  const ids = {} as Record<K, string>;
  for (const key of Object.keys(events) as K[]) {
    ids[key] = crypto.randomUUID();
    await sendCommand(page, 'card.add', {
      ...{ cardId: ids[key], projectId, kind: 'event', endsOn: null },
      ...events[key],
    });
  }
  await page.context().close();
  return { projectId, ids };
}

/** A calendar in a browser of its own. */
export async function calendarAs(
  stage: Stage,
  person: 'lead' | 'director' | 'observer',
): Promise<CalendarPage> {
  return new CalendarPage(await (await stage.openAs(person)).newPage());
}

/** The calendar of a month in a page, in the words of its user. */
export class CalendarPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the calendar of a project, or of all; `search` is its query string. */
  async open(projectId: string | null, search = ''): Promise<void> {
    const place = projectId === null ? '' : `/p/${projectId}`;
    await this.page.goto(`/c/${demo.cascadeId}${place}/calendar${search}`);
    await this.page.getByRole('button', { name: 'Отбор', exact: true }).waitFor();
  }

  bar(id: string): Locator {
    return this.page.locator(`[data-item="${id}"]`);
  }

  /** A day's own place, whatever stands on it. */
  day(day: string): Locator {
    return this.page.locator(`[data-day="${day}"]`);
  }

  /** Drags with the mouse; lets go once the day answers. */
  async drag(id: string, to: string): Promise<void> {
    const { mouse } = this.page;
    await this.day(to).scrollIntoViewIfNeeded();
    const from = await middleOf(this.bar(id).first());
    const there = await middleOf(this.day(to));
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 10, from.y + 4, { steps: 3 });
    await mouse.move(there.x, there.y, { steps: 10 });
    await this.page.locator(`[data-day="${to}"][data-target]`).waitFor();
    await mouse.up();
  }

  /** Resolves once the bar stands over the day. */
  async shows(id: string, day: string): Promise<void> {
    await this.page.waitForFunction(
      ([item, at]) => {
        const bar = document.querySelector(`[data-item="${item}"]`)?.getBoundingClientRect();
        const cell = document.querySelector(`[data-day="${at}"]`)?.getBoundingClientRect();
        if (bar === undefined || cell === undefined) return false;
        const isOver = bar.left < cell.right && bar.right > cell.left;
        return isOver && bar.top >= cell.top && bar.bottom <= cell.bottom;
      },
      [id, day] as const,
    );
  }

  /** Resolves once the calendar has said the words to those who do not see it. */
  async says(words: string): Promise<void> {
    const voice = this.page.locator('[aria-live="assertive"]', { hasText: words });
    await voice.first().waitFor({ state: 'attached' });
  }

  async saved(): Promise<void> {
    await this.page.getByText('Сохранено', { exact: true }).waitFor();
  }
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing to see there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
