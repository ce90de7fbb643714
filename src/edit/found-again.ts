/** Of things that read alike the one that stands where it stood, else the only one; undefined: there is none, or several. */
export function foundAgain<Thing>(alike: readonly Thing[], isWhereItStood: (thing: Thing) => boolean): Thing | undefined {
	return alike.find(isWhereItStood) ?? (alike.length === 1 ? alike[0] : undefined)
}
