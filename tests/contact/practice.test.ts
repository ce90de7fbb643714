import { describe, expect, it } from 'vitest'
import { OWN_PRACTICES, PRACTICE_IDS } from '../../src/contact/practice'
import { STAGES } from '../../src/contact/stage'
import { EVIDENCE_KINDS } from '../../src/contact/stage-evidence'

describe("Tend's own practices", () => {
	it.each(STAGES)('are five at stage %d', (stage) => {
		expect(OWN_PRACTICES[stage]).toHaveLength(5)
	})

	it('each stand at one stage', () => {
		const all = STAGES.flatMap((stage) => OWN_PRACTICES[stage].map(({ of }) => of))
		expect(all).toEqual(PRACTICE_IDS)
		expect(new Set(all).size).toBe(20)
	})

	it('use every kind of evidence once', () => {
		const kinds = STAGES.flatMap((stage) => OWN_PRACTICES[stage].flatMap(({ evidence }) => evidence ?? []))
		expect(kinds.toSorted()).toEqual(EVIDENCE_KINDS.toSorted())
	})

	it('leave honesty, openness, confidences and manners to the reader', () => {
		const reminders = STAGES.flatMap((stage) => OWN_PRACTICES[stage].filter(({ evidence }) => evidence === null).map(({ of }) => of))
		expect(reminders).toEqual(['professional', 'plain-aims', 'openness', 'confidence'])
	})
})
