/** Height of a tile in pixels: two lines of title and one of facts, whatever stands in them. */
export const TILE = 84;

/** From the top of one tile to the top of the next. */
export const PITCH = TILE + 8;
