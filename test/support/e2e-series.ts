import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Stage } from './e2e-browser.ts';
import { projectWith } from './e2e-calendar.ts';
import { sendCommand } from './e2e-command.ts';
import { type DemoPerson, demo } from './e2e-site.ts';

/** When the project of these tests runs; the demonstration's clock stands in its second year. */
const bounds = { projectStart: '2021-09-01', projectEnd: '2024-08-31' };

/** A project of the lead with events that have words; the member works on it, the observer looks on. */
export async function seriesProject<K extends string>(
  stage: Stage,
  title: string,
  phrases: Readonly<Record<K, string>>,
): Promise<{ projectId: string; ids: Record<K, string> }> {
  const named = Object.fromEntries(
    Object.keys(phrases).map((key) => [key, { title: key }]),
  ) as Record<K, { title: string }>;
  const made = await projectWith(stage, title, named);
  const { projectId } = made;
  const page = await (await stage.openAs('lead')).newPage();
  await page.goto(`/c/${demo.cascadeId}`);
  await sendCommand(page, 'project.edit', {
    ...{ projectId, startsOn: bounds.projectStart, endsOn: bounds.projectEnd },
  });
  for (const role of ['member', 'observer'] as const)
    await sendCommand(page, 'project.add-member', {
      ...{ projectId, personId: demo.person(role), role },
    });
  for (const key of Object.keys(phrases) as K[])
    await sendCommand(page, 'card.schedule', {
      ...{ cardId: made.ids[key], text: phrases[key], corrected: false },
      meaning: readSchedule(phrases[key], bounds),
    });
  await page.context().close();
  return made;
}

/** A card's times in a page, in the words of its user. */
export class SeriesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async of(
    stage: Stage,
    person: DemoPerson,
    options?: BrowserContextOptions,
  ): Promise<SeriesPage> {
    return new SeriesPage(await (await stage.openAs(person, options)).newPage());
  }

  async open(projectId: string, cardId: string): Promise<void> {
    await this.page.goto(`/c/${demo.cascadeId}/p/${projectId}?card=${cardId}`);
    await this.section.waitFor();
  }

  get section(): Locator {
    return this.page.getByRole('region', {
      name: /^(Проведения|Постоянная работа|Times held|Continuous work)$/,
    });
  }

  /** One time by the words of its days. */
  row(days: string): Locator {
    return this.section.getByRole('listitem').filter({ hasText: days }).first();
  }

  /** Opens the menu of one time and chooses from it. */
  async choose(days: string, action: string): Promise<void> {
    await this.row(days)
      .getByRole('button', { name: /^(Действия|Actions)/ })
      .click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  get dialog(): Locator {
    return this.page.locator('dialog[open]').last();
  }
}
