/** 1 support, 2 productivity, 3 development (DESIGN 1). */
export type Circle = 1 | 2 | 3
