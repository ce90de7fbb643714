import type { App } from 'obsidian'
import type { Party } from '../contact/acquaintance'
import type { Circle } from '../contact/circle'
import type { EvidencePromise } from '../contact/evidence'
import type { Me } from '../contact/me'
import type { OrganizationNote } from '../contact/organization-note'
import type { Playbook } from '../contact/playbook'
import type { Stage } from '../contact/stage'
import type { Tie } from '../contact/tie'
import type { Language } from '../i18n/language'
import type { Words } from '../i18n/words'
import type { TieIndex } from '../index/tie-index'
import type { Interaction, InteractionWord } from '../note/interaction'
import type { Property, Vocabulary } from '../note/property'
import type { Unreadable } from '../note/unreadable'
import type { Idea } from '../query/idea'
import type { Match } from '../query/match'
import type { Help } from '../query/organization'
import type { PeopleFilter } from '../query/people-row'
import type { Plan } from '../query/plan'
import type { Wanted } from '../query/wanted'
import type { WayIn } from '../query/way-in'

/** How far the reading of logs is: notes read, of the notes that have to be read. */
export interface Progress {
	readonly done: number
	readonly total: number
}

/** What a person's card shows beyond the tie; read from their own note when the card is drawn. */
export interface CardFields {
	/** The human side and the addresses: texts as the note shows them, in the note's order; an absent property has no entry. */
	readonly texts: ReadonlyMap<Property, readonly string[]>
	/** The newest interactions of the person's own log up to today, newest first, six at most. */
	readonly interactions: readonly Interaction[]
}

/** All that a briefing rests on, read anew from texts in which links to confidential people are blank (RULES 6). */
export interface Outward {
	readonly tie: Tie
	readonly fields: CardFields
	readonly ideas: readonly Idea[]
	readonly match: Match | null
}

/** One way to act on somebody, as a button or a menu offers it. */
export interface PersonAct {
	readonly id: string
	readonly icon: string
	readonly name: string
	readonly run: () => void
}

/** What stands in the log form when it opens; the user may change all of it. */
export interface Prefilled {
	/** What the form is for; absent: for any conversation. */
	readonly title?: string
	/** Who else took part, by their notes. */
	readonly with?: readonly string[]
	/** May hold links, as a note writes them. */
	readonly text?: string
	readonly words?: Readonly<Partial<Record<InteractionWord, string>>>
}

/** A picture as a file of the vault. */
export interface SavedPicture {
	/** With its ending, without a folder. */
	readonly name: string
	readonly data: string | ArrayBuffer
	/** How many confidential people are not in it (RULES 6). */
	readonly withheld: number
}

/** The acts that a view passes on; it decides nothing and writes nothing itself (DESIGN 4). */
export interface Acts {
	/** What can be done for all of these people, in the order of menus. */
	readonly forPeople: (paths: readonly string[]) => readonly PersonAct[]
	/** Opens the form for a conversation with this person, with what is known of it filled in. */
	readonly log: (path: string, prefilled?: Prefilled) => void
	/** Opens what there is to know of this person before a meeting. */
	readonly briefing: (path: string) => void
	/** Opens the ways in to somebody or something, with what each stands on. */
	readonly waysIn: (to: Wanted) => void
	/** The short ways to be reminded of a person later. */
	readonly later: (path: string) => readonly PersonAct[]
	/** Moves a person to a stage, without asking; false: nothing was written, and the user has been told why. */
	readonly moveToStage: (path: string, stage: Stage) => Promise<boolean>
	/** Writes into the note of who needs it that a match is not to be offered again. */
	readonly dismiss: (match: Match) => void
	/** Moves a person to a circle; false: nothing was written, and the user has been told why. */
	readonly toCircle: (path: string, circle: Circle) => Promise<boolean>
	/** Makes a picture and saves it into the vault; says where it is, or why it is not. */
	readonly savePicture: (make: () => Promise<SavedPicture>) => Promise<void>
	/** Ticks a promise in the note where it stands. */
	readonly keepPromise: (promise: EvidencePromise) => void
	/** What can be done to one open promise. */
	readonly forPromise: (promise: EvidencePromise) => readonly PersonAct[]
	/** What can be done to one line of a person's own log. */
	readonly forLine: (path: string, interaction: Interaction) => readonly PersonAct[]
	/** Puts right what cannot be read; null: that is for the user's own hand. */
	readonly fix: (path: string, unreadable: Unreadable) => (() => void) | null
	/** How far the history of acts is. */
	readonly mark: () => number
	/** Takes back the newest act done after a mark; done when the note is as it was. The answer is the mark before that act; null: nothing was taken back, and the user has been told. */
	readonly undoSince: (mark: number) => Promise<number | null>
}

/**
 * The part of the ring that a view stands on (DESIGN 4): what it may ask, and the acts it may pass on.
 * A view gets this and never the plugin.
 */
export interface TendContext {
	readonly app: App
	/** Every tie, judged as of today; read it anew at each redraw. */
	readonly index: TieIndex
	/** What the questions about today need, by the settings as they are now. */
	readonly plan: () => Plan
	readonly language: () => Language
	/** The interface's words, with stages and circles called as the user's playbook calls them. */
	readonly words: () => Words
	/** The practices of the stages, by the user's note or Tend's own. */
	readonly playbook: () => Playbook
	/** What the reader has unfolded, kept from one drawing to the next. */
	readonly unfolded: Set<string>
	/** Which keys of a note mean which property, by the settings as they are now. */
	readonly vocabulary: () => Vocabulary
	/** The reading of logs, while it runs; null when every log is read. */
	readonly progress: () => Progress | null
	/** True once the vault's contacts are in the index; until then an empty index says nothing. */
	readonly ready: () => boolean
	/** Calls `redraw` whenever index, day, progress or settings moved, at most once a frame; the answer undoes it. */
	readonly onChange: (redraw: () => void) => () => void
	/** Opens the settings at Tend's tab. */
	readonly openSettings: () => void
	/** Asks for a name and makes a new contact note. */
	readonly createContact: () => void
	/** The same for somebody of an organization, given by its note. */
	readonly createContactAt: (organization: string) => void
	/** Shows those of all people whom this asks for. */
	readonly openPeople: (filter: Partial<PeopleFilter>) => void
	readonly acts: Acts
	/** The rest of a person's card; null when the note is no contact (any more). */
	readonly cardFields: (path: string) => Promise<CardFields | null>
	/** What could be sent to a person, the best first; empty where there is nothing, or nothing yet. */
	readonly ideas: (path: string) => readonly Idea[]
	/** Null until every note has been looked at; then it moves whenever `ideas` may answer otherwise. */
	readonly ideasRevision: () => number | null
	/** The best ways in to a person, an organization or a name that no note bears, the best first; empty: there is none yet. */
	readonly waysIn: (to: Party) => readonly WayIn[]
	/** Who works at an organization: a note by its path, or a name; in order of path. */
	readonly peopleAt: (organization: Party) => readonly Tie[]
	/** What the note at a path says as an organization's, by the metadata cache; null: it cannot be one. */
	readonly organizationNote: (path: string) => OrganizationNote | null
	/** What of my own offers meets what an organization's own note names. */
	readonly helpsFor: (note: OrganizationNote) => readonly Help[]
	/** What of my own offers meets what these people need, of everybody who needs it. */
	readonly helpsAmong: (people: readonly Tie[]) => readonly Match[]
	/** What the user's own note says; null: the settings name none, or it is not there. */
	readonly me: () => Me | null
	/** Occasions to be useful, neither taken nor dismissed; the best first, sixty at most. */
	readonly matches: () => readonly Match[]
	/** Every match of what a person needs, then of what they offer. */
	readonly matchesAbout: (path: string) => readonly Match[]
	/** What may leave the vault of a person (RULES 6); null: their own note cannot be read. */
	readonly outward: (path: string) => Promise<Outward | null>
}
