import { describe, expect, it } from 'vitest'
import type { Circle } from '../../src/contact/circle'
import { CIRCLE_SCALE, circleFrom, CIRCLES } from '../../src/contact/circle'
import type { Stage } from '../../src/contact/stage'
import { STAGE_SCALE, stageFrom, STAGES } from '../../src/contact/stage'
import { stepLike } from '../../src/edit/step-spelling'

describe('a stage', () => {
	it.each<[unknown, Stage, string | number]>([
		[2, 3, 3],
		['2', 3, '3'],
		['Stage 2', 3, 'Stage 3'],
		['stage 2', 4, 'stage 4'],
		['stage2', 1, 'stage1'],
		['Stage-2', 1, 'Stage-1'],
		['этап 2', 3, 'этап 3'],
		['Этап 2: Развитие доверия', 3, 'Этап 3: Углубление отношений'],
		['Этап 2: Развитие доверия', 1, 'Этап 1: Установление контакта'],
		['Этап 2 — развитие доверия', 4, 'Этап 4 — укрепление связей'],
		['Stage 2: Building trust', 3, 'Stage 3: Deepening'],
		['Stage 2 - building trust', 3, 'Stage 3 - deepening'],
		['Building trust', 1, 'First contact'],
		['building trust', 3, 'deepening'],
		['BUILDING TRUST', 3, 'Deepening'],
		['building-trust', 4, 'strengthened'],
		['Развитие доверия', 4, 'Укрепление связей'],
		['развитие доверия', 4, 'укрепление связей'],
		['[[Stage 2]]', 3, '[[Stage 3]]'],
		[' [[Этап 2]] ', 3, '[[Этап 3]]'],
		['[[Развитие доверия]]', 3, '[[Углубление отношений]]'],
		['[[Этап 2: Развитие доверия]]', 3, '[[Этап 3: Углубление отношений]]'],
	])('spelt as %j is spelt, to %i, is %j', (before, stage, spelt) => {
		expect(stepLike(before, stage, STAGE_SCALE)).toBe(spelt)
	})

	it.each([
		null, undefined, '', 'soon', 'Stage 7', 7, true, ['Stage 2'], { stage: 2 },
		'Stage 2: going well', 'Этап 2 (доверие)', '[[Stages/Stage 2]]', '[[Stage 2|trust]]', '[[Stage 2]] and more', '[trust](Stage%202.md)',
	])('beside a spelling that is the note’s own is a number: %j', (before) => {
		expect(stepLike(before, 3, STAGE_SCALE)).toBe(3)
	})
})

describe('a circle', () => {
	it.each<[unknown, Circle, string | number]>([
		[1, 2, 2],
		['Support', 2, 'Productivity'],
		['support', 3, 'development'],
		['Поддержка', 2, 'Продуктивность'],
		['тыл', 3, 'разведка'],
		['Цех', 1, 'Тыл'],
		['Circle 2', 1, 'Circle 1'],
		['Круг 2: Цех', 3, 'Круг 3: Разведка'],
		['[[Круг 2]]', 3, '[[Круг 3]]'],
		['[[Продуктивность]]', 1, '[[Поддержка]]'],
	])('spelt as %j is spelt, to %i, is %j', (before, circle, spelt) => {
		expect(stepLike(before, circle, CIRCLE_SCALE)).toBe(spelt)
	})
})

describe('whatever the spelling', () => {
	const heads = ['', 'Stage ', 'stage', 'Этап ', 'этап-']
	const names = (stage: Stage): string[] => STAGE_SCALE.called[stage].flatMap((name) => [name, name.toUpperCase(), `${name.charAt(0).toUpperCase()}${name.slice(1)}`])
	const spellings = (stage: Stage): string[] => {
		const numbered = heads.map((head) => `${head}${String(stage)}`)
		const explained = numbered.slice(1).flatMap((head) => names(stage).map((name) => `${head}: ${name}`))
		return [...numbered, ...names(stage), ...explained].flatMap((text) => [text, `[[${text}]]`])
	}

	it('a stage is read as it was meant, and spelt back as it was', () => {
		for (const from of STAGES) {
			for (const to of STAGES) {
				for (const before of spellings(from)) {
					const spelt = stepLike(before, to, STAGE_SCALE)
					expect([before, stageFrom(spelt)]).toEqual([before, to])
					if (!/[A-ZА-Я]{2}/.test(before)) expect(stepLike(spelt, from, STAGE_SCALE)).toBe(before)
				}
			}
		}
	})

	it('a circle keeps its language and its taste', () => {
		for (const from of CIRCLES) {
			for (const to of CIRCLES) {
				for (const [at, name] of CIRCLE_SCALE.called[from].entries()) {
					expect(stepLike(name, to, CIRCLE_SCALE)).toBe(CIRCLE_SCALE.called[to][at])
					expect(circleFrom(stepLike(`[[${name}]]`, to, CIRCLE_SCALE))).toBe(to)
				}
			}
		}
	})
})
