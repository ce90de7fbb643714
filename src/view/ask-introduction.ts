import { pathOf } from '../contact/acquaintance'
import type { Party } from '../contact/acquaintance'
import { noteTopic } from '../note/topic'
import type { Wanted } from '../query/wanted'
import { partyName } from '../query/wanted'
import type { WayIn } from '../query/way-in'
import type { TendContext } from '../vault/ring'

/**
 * Opens the log form for asking the first of a way to introduce the user: what is asked is filled in, with links as the
 * user's settings write them. Where the user knows somebody there already, it is a talk with them.
 */
export function askIntroduction(way: WayIn, wanted: Wanted, { app, index, acts, words }: TendContext): void {
	const [first, second] = way.brokers
	const { ways } = words()
	if (first === undefined) {
		const path = pathOf(way.to)
		if (path !== null) acts.log(path)
		return
	}
	const { path: from } = first.contact
	const link = (party: Party): string => {
		const path = pathOf(party)
		const file = path === null ? null : app.vault.getFileByPath(path)
		return file === null ? partyName(party, wanted, (at) => index.tie(at)) : app.fileManager.generateMarkdownLink(file, from)
	}
	const to = link(way.to)
	const asked = second === undefined ? ways.introduction(to) : ways.introductionThrough(to, link(noteTopic(second.contact.path)))
	acts.log(from, { title: ways.asked(first.contact.name), words: { asked } })
}
