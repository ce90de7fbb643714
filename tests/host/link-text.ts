/** A link's text in its two parts: the note's path, and the heading or block with its `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const at = linktext.indexOf('#')
	if (at < 0) return { path: linktext, subpath: '' }
	return { path: linktext.slice(0, at), subpath: linktext.slice(at) }
}

/** The path of a link's text, without heading or block. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path
}
