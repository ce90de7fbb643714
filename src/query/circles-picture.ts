import type { Circle } from '../contact/circle'
import type { CirclePerson, CircleState } from './circle-people'

/** The room a picture has, in pixels. */
export interface Size {
	readonly width: number
	readonly height: number
	/** The sector that is spread over the whole circle; null or absent: all of them are shown. */
	readonly zoom?: number | null
}

/** A sector: a fixed twenty-fourth of the circle, by the alphabet; the same in every picture (0 to 23, clockwise). */
export interface Sector {
	readonly index: number
	/** Angles in radians, clockwise from the top; a sector that is zoomed into has all of the circle but the gap. */
	readonly from: number
	readonly to: number
	/** The part of the alphabet it is for, in the script of most of its people: `Bi–By`; empty: no alphabet has it. */
	readonly letters: string
	/** The organizations in it, those with the most people first. */
	readonly organizations: readonly string[]
	readonly people: number
	/** The caption outside the rim: the organizations' names where they fit, else the letters; null: it would meet another. */
	readonly caption: Label | null
}

/** One band: from `inner` to `outer`, due at the dashed line half-way, in pixels from the centre. */
export interface Ring {
	readonly circle: Circle
	readonly inner: number
	readonly due: number
	readonly outer: number
	/** How many people of the picture stand in it. */
	readonly people: number
	/** The room kept free for its caption, in the gap at the top: two lines, each with its baseline. */
	readonly caption: { readonly x: number; readonly width: number; readonly lines: readonly [number, number] }
}

/** A text and where it stands. */
export interface Label {
	readonly text: string
	readonly x: number
	readonly y: number
	readonly anchor: 'start' | 'middle' | 'end'
}

/** One person's mark. */
export interface Mark {
	readonly person: CirclePerson
	/** Radians, clockwise from the top; the same in every picture that shows all sectors. */
	readonly angle: number
	/** The mark's centre; of a person to meet, where the tick crosses the rim of the band. */
	readonly x: number
	readonly y: number
	/** Radius in pixels: 12, 6 or 3; of a tick half its length. */
	readonly radius: number
	/** What stands in a mark that is large enough; null: nothing. */
	readonly initials: string | null
	/** The name beside it, where it meets no other text and no mark; null: there is no room. */
	readonly name: Label | null
	/** How they stand, in the line beneath the name; null: the mark is small, or there is no room. */
	readonly line: Label | null
}

/** Beyond 600 people: those of one circle, sector and state as one disc whose area is their number. */
export interface Cell {
	readonly circle: Circle
	/** Of a sector that is zoomed into, which twenty-fourth of it. */
	readonly sector: number
	readonly state: CircleState
	readonly count: number
	/** How many of them are among today's picks, and whom I have a promise to. */
	readonly today: number
	readonly owed: number
	/** Radians, clockwise from the top. */
	readonly angle: number
	readonly x: number
	readonly y: number
	readonly radius: number
	/** The number, where there is room for it; null: there is none. */
	readonly number: Label | null
}

/** All that is drawn of the circles (DESIGN 6, "Circles"). */
export interface CirclesPicture {
	readonly size: Size
	readonly centre: { readonly x: number; readonly y: number }
	/** How far from the centre the arcs of the sectors are drawn, outside the rim. */
	readonly arc: number
	/** Circle 1 first, from the centre outwards. */
	readonly rings: readonly Ring[]
	/** Those with somebody in them, clockwise. */
	readonly sectors: readonly Sector[]
	/** Empty where there are cells. */
	readonly marks: readonly Mark[]
	/** Empty up to 600 people. */
	readonly cells: readonly Cell[]
}

/** How somebody stands, in a few words; null: that is not known. */
export type LineOf = (person: CirclePerson) => string | null

/** How wide a text is, in pixels, as it will be drawn. */
export type WidthOf = (text: string) => number
