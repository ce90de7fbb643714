import type { Circle } from '../contact/circle'
import type { Contact } from '../contact/contact'
import type { EvidencePromise } from '../contact/evidence'
import type { FindingAct, FindingLine } from '../contact/finding'
import type { Source } from '../contact/source'
import type { Snooze } from '../edit/plan-snooze'
import type { Finding } from '../query/findings'
import type { PersonAct, TendContext } from '../vault/ring'
import { openPlace } from './open-note'

/** More notes than this at once are no help. */
const MOST_OPENED = 3
/** How long `in a week` puts off. */
const A_WEEK: Snooze = '1-week'

/** The one person whom a finding is about; null: it is about several, or about a circle. */
export function personOf({ people }: Finding): string | null {
	return people.length === 1 ? (people[0]?.path ?? null) : null
}

/** The one person as their note tells it now: another, once an act has changed the note. */
export function contactOf(finding: Finding | undefined, { index }: TendContext): Contact | undefined {
	const path = finding === undefined ? null : personOf(finding)
	return path === null ? undefined : index.tie(path)?.contact
}

/** Does the one act of a finding; `showCircle` leads to the people of a circle. */
export function doFinding(finding: Finding, context: TendContext, showCircle: (circle: Circle) => void): void {
	DO[finding.act](finding, context, showCircle)
}

const DO: Readonly<Record<FindingAct, (finding: Finding, context: TendContext, showCircle: (circle: Circle) => void) => void>> = {
	'circle': (finding, context) => actOn(finding, 'circle', context),
	'stage': (finding, context) => actOn(finding, 'stage', context),
	'log': (finding, context) => actOn(finding, 'log', context),
	'promise': (finding, context) => actOn(finding, 'promise', context),
	'keep': (finding, context) => {
		const promise = promiseOf(finding)
		if (promise !== null) context.acts.keepPromise(promise)
	},
	'fix': (finding, context) => {
		const fix = finding.kind === 'unreadable' ? context.acts.fix(personOf(finding) ?? '', finding.facts.unreadable) : null
		if (fix === null) openFinding(finding, context)
		else fix()
	},
	'open': (finding, context) => void openAll(finding, context),
	'show-circle': (finding, _, showCircle) => {
		if (finding.kind === 'circle-too-large') showCircle(finding.facts.circle)
	},
}

/** Opens the note that a finding is about, at the first line of it that the finding rests on. */
export function openFinding(finding: Finding, context: TendContext): void {
	const [place] = placesOf(finding)
	if (place !== undefined) void openPlace(place, context, false)
}

/** Sees the person of a finding less often; null: it makes no sense for them. */
export function lessOften(finding: Finding, context: TendContext): PersonAct | null {
	return actsOn(finding, context).find(({ id }) => id === 'see-less-often') ?? null
}

/** The ways to think of it later: a promise gets another day, a person is put off. */
export function laterActs(finding: Finding, { acts }: TendContext): readonly PersonAct[] {
	const promise = promiseOf(finding)
	if (promise !== null) return acts.forPromise(promise).filter(({ id }) => id === 'postpone')
	const path = personOf(finding)
	return path === null || finding.kind === 'conflict-copy' || finding.kind === 'unreadable' ? [] : acts.later(path)
}

/** Puts the person off for a week; a promise gets the day that is asked for. */
export function inAWeek(finding: Finding, context: TendContext): PersonAct | null {
	const acts = laterActs(finding, context)
	return (acts.length === 1 ? acts[0] : acts.find(({ id }) => id === A_WEEK)) ?? null
}

/** Everything that can be done for the one person of a finding. */
export function actsOn(finding: Finding, { acts }: TendContext): readonly PersonAct[] {
	const path = personOf(finding)
	return path === null ? [] : acts.forPeople([path])
}

function actOn(finding: Finding, wanted: string, context: TendContext): void {
	actsOn(finding, context).find(({ id }) => id === wanted)?.run()
}

function promiseOf(finding: Finding): EvidencePromise | null {
	return finding.kind === 'my-promise' || finding.kind === 'their-promise' ? finding.facts.promise : null
}

/** The notes a finding is about, each once; the first beside what is open, the others to its side. */
async function openAll(finding: Finding, context: TendContext): Promise<void> {
	for (const [at, place] of placesOf(finding).slice(0, MOST_OPENED).entries()) await openPlace(place, context, at === 0 ? false : 'split')
}

/** Where one line of a finding is opened. */
export function placeOf({ said, source }: FindingLine): Source {
	return said.kind === 'problem' ? { ...source, key: said.problem.key } : source
}

/** Where the notes stand that a finding names; of a person their own, at the line that tells of it. */
function placesOf({ lines, people }: Finding): readonly Source[] {
	const named = lines.filter(({ said }) => said.kind === 'note')
	if (named.length > 0) return named.map(({ source }) => source)
	return people.map(({ path }) => {
		const line = lines.find(({ source }) => source.path === path)
		return line === undefined ? { path, line: null } : placeOf(line)
	})
}
