/** Whether an ASCII digit stands at an index of a text. */
export function isDigit(text: string, index: number): boolean {
	const code = text.charCodeAt(index)
	return code >= 0x30 && code <= 0x39
}

/** Whether a letter of any script stands at an index; Latin and Cyrillic are told without a pattern, for speed. */
export function isLetter(text: string, index: number): boolean {
	const code = text.charCodeAt(index)
	if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
	return (code >= 0x400 && code <= 0x481) || /\p{L}/u.test(text.charAt(index))
}
