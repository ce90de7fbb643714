import type { Block } from '../note/blocks'
import { blocksFrom } from '../note/blocks'
import { frontmatterBlock } from '../note/fence'
import { lineCounter } from '../note/line-counter'
import { CIRCLES } from './circle'
import type { Circle } from './circle'
import type { LineRange, Playbook } from './playbook'
import { practiceFrom, sectionOf, titleFrom } from './playbook-lines'
import type { StepTitle } from './playbook-lines'
import { OWN_PRACTICES } from './practice'
import type { Practice } from './practice'
import type { Stage } from './stage'
import { STAGES } from './stage'

/** More practices than anybody can keep in mind are a list of something else. */
const MOST_PRACTICES = 20

/**
 * The playbook that a note is: under headings `Stage 2: name`, `Этап 2. Название`, at any level and in any case, the
 * list of its practices; circles as headings, list items or paragraphs that begin with `Circle 1: name`, `Круг 1: …`.
 * Of a stage or a circle described twice the first counts. A stage that is not there keeps Tend's own practices.
 */
export function playbookFrom(text: string, path: string): Playbook {
	const blocks = blocksOf(text)
	const lines = text.split('\n')
	const practices: Partial<Record<Stage, readonly Practice[]>> = {}
	const stageNames: Partial<Record<Stage, string>> = {}
	const circleNames: Partial<Record<Circle, string>> = {}
	const taken: LineRange[] = []
	const unclear: number[] = []

	const takeStage = (at: number, line: number, { number, name }: StepTitle): void => {
		const stage = STAGES.find((one) => one === number)
		const items = stage === undefined || practices[stage] !== undefined ? [] : sectionOf(blocks, at, lines).slice(0, MOST_PRACTICES)
		const read = items.flatMap((item) => practiceFrom(item.text) ?? [])
		if (stage === undefined || read.length === 0) {
			unclear.push(line)
			return
		}
		practices[stage] = read
		if (name !== '') stageNames[stage] = name
		taken.push({ first: line, last: items.at(-1)?.line ?? line })
	}
	const takeCircle = ({ kind, line }: Block, { number, name }: StepTitle): void => {
		const circle = CIRCLES.find((one) => one === number)
		if (circle !== undefined && name !== '' && circleNames[circle] === undefined) {
			circleNames[circle] = name
			taken.push({ first: line, last: line })
		} else if (kind === 'heading') {
			unclear.push(line)
		}
	}

	for (const [at, block] of blocks.entries()) {
		const title = titleFrom(block)
		if (title === null) continue
		if (title.of === 'circle') takeCircle(block, title)
		else if (block.kind === 'heading') takeStage(at, block.line, title)
	}
	return {
		practices: { ...OWN_PRACTICES, ...practices },
		stageNames,
		circleNames,
		reading: { path, isThere: true, taken, unclear, missing: STAGES.filter((stage) => practices[stage] === undefined) },
	}
}

function blocksOf(text: string): readonly Block[] {
	const start = frontmatterBlock(text)?.bodyStart ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0)
	return blocksFrom(text, start, lineCounter(text)(start))
}
