/** 1 first contact, 2 building trust, 3 deepening, 4 strengthened (DESIGN 1). */
export type Stage = 1 | 2 | 3 | 4
