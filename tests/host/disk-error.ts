/** An error as Node's file system throws it: the message says the code, and `code` bears it. */
export function diskError(code: string, reason: string, act: string): Error {
	return Object.assign(new Error(`${code}: ${reason}, ${act}`), { code })
}

export function noSuchFile(act: string): Error {
	return diskError('ENOENT', 'no such file or directory', act)
}
