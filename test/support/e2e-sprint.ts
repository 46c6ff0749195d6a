import type { Locator, Page } from 'playwright-core';
import { demo } from './e2e-site.ts';

/** The places of a sprint's life in a page, in the words of its user. */
export class SprintRoom {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async toBoard(): Promise<void> {
    await this.page.goto(`/c/${demo.cascadeId}/p/${demo.project}`);
    await this.page.getByRole('region', { name: 'Запланировано', exact: true }).waitFor();
  }

  /** The plan, at a sprint of it where one is named. */
  async toPlan(sprint?: number): Promise<void> {
    const shown = sprint === undefined ? '' : `?sprint=${sprint}`;
    await this.page.goto(`/c/${demo.cascadeId}/p/${demo.project}/plan${shown}`);
  }

  async toRetro(number: number): Promise<void> {
    await this.page.goto(`/c/${demo.cascadeId}/p/${demo.project}/retro/${number}`);
    await this.page.getByRole('heading', { name: `Ретроспектива спринта ${number}` }).waitFor();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async saved(): Promise<void> {
    await this.page.getByText('Сохранено', { exact: true }).first().waitFor();
  }

  /** Gives every earlier decision the same verdict. */
  async judgeAll(result: 'Помогло' | 'Не помогло' | 'Не сделали'): Promise<void> {
    const choices = this.page.getByRole('radio', { name: result, exact: true });
    await choices.first().waitFor();
    const count = await choices.count();
    for (let i = 0; i < count; i++) await choices.nth(i).click();
  }

  async write(column: string, note: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: `Новая запись: ${column}` });
    await field.fill(note);
    await field.press('Enter');
  }

  async vote(note: string): Promise<void> {
    await this.page.getByRole('button', { name: `Голос за «${note}`, exact: false }).click();
  }

  /** Writes the first decision, owned by the first person who can own it. */
  async decide(body: string, evidence: string): Promise<void> {
    const { page } = this;
    await page.getByRole('textbox', { name: 'Новое решение' }).fill(body);
    await this.press('Записать решение');
    await page.getByRole('combobox', { name: /Кто отвечает/ }).selectOption({ index: 1 });
    await page.getByRole('textbox', { name: /Как увидим/ }).fill(evidence);
    await page.keyboard.press('Tab');
  }

  /** The ways to answer of each decision that waits in the plan on the screen. */
  get waiting(): Locator {
    return this.page.getByRole('group', { name: /^Ответить на решение/ });
  }

  /** Answers the first waiting decision by a rule of the team. */
  async answerByRule(): Promise<void> {
    const { page, waiting } = this;
    const count = await waiting.count();
    await waiting.first().getByRole('button', { name: 'Правило команды', exact: true }).click();
    const rule = `Договорились, правило ${count}`;
    await page.getByRole('textbox', { name: 'Как теперь работает команда' }).fill(rule);
    await this.press('Ответить');
    await waiting.nth(count - 1).waitFor({ state: 'detached' });
  }
}
