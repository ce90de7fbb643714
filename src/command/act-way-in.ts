import { noteName } from '../contact/note-name'
import { noteTopic } from '../note/topic'
import type { Wanted } from '../query/wanted'
import { isStillToMeet, wantedPerson } from '../query/wanted'
import type { Act } from './act'
import type { ActRunner } from './act-runner'
import { openNotePath } from './open-note-path'
import { WantedPicker } from './wanted-picker'
import { WayInModal } from './way-in-modal'

/** Who could introduce the user to a person; without one, to the organization whose note is open, else to whom is picked. */
export const actWayIn: Act = {
	id: 'way-in',
	icon: 'route',
	name: 'wayIn',
	fits: isStillToMeet,
	forMany: false,
	start: ([person], runner) => {
		const open = (wanted: Wanted): void => new WayInModal(runner.port.context(), wanted).open()
		const wanted = person === undefined ? organizationAt(openNotePath(runner.port.app), runner) : wantedPerson(person.contact)
		if (wanted === null) new WantedPicker(runner.port.context(), open).open()
		else open(wanted)
	},
}

/** The organization whose note this is: its type says so, or somebody works there; null: it is none. */
export function organizationAt(path: string | null, { port }: ActRunner): Wanted | null {
	if (path === null || port.tie(path) !== undefined) return null
	const party = noteTopic(path)
	const { peopleAt, organizationNote } = port.context()
	const isOne = organizationNote(path)?.isTyped === true || peopleAt(party).length > 0
	return isOne ? { party, name: noteName(path) } : null
}
