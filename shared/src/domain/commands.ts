/** The verbs of the product, a line each: its table of contents. */
import { moveCard } from './card/move-card.ts';
export const commands = [moveCard] as const;

export type CommandName = (typeof commands)[number]['name'];
