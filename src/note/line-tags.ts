const TAG = /(?:^|[\s(,;])#([\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*)/gu
const NONE: readonly string[] = []

/** The tags in a line of prose, each with its `#`. */
export function lineTags(text: string): readonly string[] {
	return text.includes('#') ? Array.from(text.matchAll(TAG), ([, tag = '']) => `#${tag}`) : NONE
}
