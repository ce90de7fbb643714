import { blocksFrom } from '../note/blocks'
import { withoutCodeSpans } from '../note/code-spans'
import { frontmatterBlock } from '../note/fence'

const TAG = /(?:^|\s)(#[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*)/gmu
const NONE: readonly string[] = []

/** The tags in a note's body, with their `#`; those in code are none. */
export function bodyTags(text: string): readonly string[] {
	if (!text.includes('#')) return NONE
	const body = frontmatterBlock(text)?.bodyStart ?? 0
	return blocksFrom(text, body, 1).flatMap((block) => {
		return Array.from(withoutCodeSpans(block.text).matchAll(TAG), ([, tag = '']) => tag)
	})
}
