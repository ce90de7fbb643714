import { describe, expect, it } from 'vitest'
import { CIRCLES, circleFrom } from '../../src/contact/circle'
import { STAGES, stageFrom } from '../../src/contact/stage'

type Answer = number | 'absent' | 'unreadable'

const NOTHING: readonly (readonly [unknown, Answer])[] = [
	[null, 'absent'],
	[undefined, 'absent'],
	['', 'absent'],
	['  ', 'absent'],
	[[], 'absent'],
	[[null, ''], 'absent'],
	[[[]], 'absent'],
]

describe('a circle is its number, its name, or a link to a note called so', () => {
	it.each<readonly [unknown, Answer]>([
		...NOTHING,
		[1, 1],
		[2, 2],
		[3, 3],
		[0, 'unreadable'],
		[4, 'unreadable'],
		[7, 'unreadable'],
		[-2, 'unreadable'],
		[2.5, 'unreadable'],
		['2', 2],
		[' 2 ', 2],
		['-2', 'unreadable'],
		['2.5', 'unreadable'],
		['22', 'unreadable'],
		['1-3', 'unreadable'],
		['Support', 1],
		['support', 1],
		['Productivity', 2],
		['DEVELOPMENT', 3],
		['Поддержка', 1],
		['Тыл', 1],
		['продуктивность', 2],
		['Цех', 2],
		['РАЗВИТИЕ', 3],
		['Развитие'.normalize('NFD'), 3],
		['разведка', 3],
		['Circle 2', 2],
		['circle-2', 2],
		['Круг 2', 2],
		['круг_3', 3],
		['Круг 2: Продуктивность', 2],
		['Circle 1 — support', 1],
		['Circle 4', 'unreadable'],
		['[[Support]]', 1],
		['[[Круг 2]]', 2],
		['[[Circles/Productivity]]', 2],
		['[[Circles/Productivity|the people I work with]]', 2],
		['[[Some note|Circle 3]]', 3],
		['[Development](Circles/Development.md)', 3],
		['[[Some note]]', 'unreadable'],
		[[['Support']], 1],
		[[['Круг 2']], 2],
		[[['Circles/Круг 2|the people I work with']], 2],
		[[2, 3], 2],
		[['Support', 'Development'], 1],
		[['', 3], 3],
		[[2, '[[Support]]'], 2],
		[['[[Support]]', 2], 1],
		[['friends', 2], 'unreadable'],
		['friends', 'unreadable'],
		[true, 'unreadable'],
		[{ circle: 2 }, 'unreadable'],
	])('%j says %s', (value, circle) => {
		expect(circleFrom(value)).toBe(circle)
	})

	it('has three members, the closest first', () => {
		expect(CIRCLES.map(circleFrom)).toEqual([1, 2, 3])
	})
})

describe('a stage is its number, its name, or a link to a note called so', () => {
	it.each<readonly [unknown, Answer]>([
		...NOTHING,
		[1, 1],
		[4, 4],
		[0, 'unreadable'],
		[5, 'unreadable'],
		['3', 3],
		['First contact', 1],
		['building-trust', 2],
		['Building trust', 2],
		['deepening', 3],
		['Strengthened', 4],
		['Установление контакта', 1],
		['Развитие доверия', 2],
		['углубление отношений', 3],
		['Укрепление связей', 4],
		['Stage 3', 3],
		['Stage 3: Deepening', 3],
		['Этап 2: …', 2],
		['Этап 3: Углубление отношений', 3],
		['Этап 4. Укрепление связей', 4],
		['Этап 3.5', 'unreadable'],
		['Этап 5: …', 'unreadable'],
		['[[Этап 3 — Углубление отношений]]', 3],
		['[[Stages/Этап 1]]', 1],
		[[['Развитие доверия']], 2],
		[['Deepening', 2], 3],
		['Lead', 'unreadable'],
		['Развитие', 'unreadable'],
	])('%j says %s', (value, stage) => {
		expect(stageFrom(value)).toBe(stage)
	})

	it('has four members, in the order of growing', () => {
		expect(STAGES.map(stageFrom)).toEqual([1, 2, 3, 4])
	})
})
