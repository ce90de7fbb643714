import { describe, expect, it } from 'vitest'
import { OWN_PRACTICES } from '../../src/contact/practice'
import { STAGES } from '../../src/contact/stage'
import { CONTACT_EVIDENCE } from '../../src/contact/contact-evidence'
import { DEED_EVIDENCE } from '../../src/contact/deed-evidence'
import { PROMISE_EVIDENCE } from '../../src/contact/promise-evidence'

describe("Tend's own practices", () => {
	it.each(STAGES)('are five at stage %d', (stage) => {
		expect(OWN_PRACTICES[stage]).toHaveLength(5)
	})

	it('each stand at one stage', () => {
		const all = STAGES.flatMap((stage) => OWN_PRACTICES[stage].map(({ of }) => of))
		expect(new Set(all).size).toBe(20)
	})

	it('use every kind of evidence once', () => {
		const kinds = STAGES.flatMap((stage) => OWN_PRACTICES[stage].flatMap(({ evidence }) => evidence ?? []))
		expect(kinds.toSorted()).toEqual(Object.keys({ ...CONTACT_EVIDENCE, ...PROMISE_EVIDENCE, ...DEED_EVIDENCE }).toSorted())
	})

	it('leave honesty, openness, confidences and manners to the reader', () => {
		const reminders = STAGES.flatMap((stage) => OWN_PRACTICES[stage].filter(({ evidence }) => evidence === null).map(({ of }) => of))
		expect(reminders).toEqual(['professional', 'plain-aims', 'openness', 'confidence'])
	})
})
