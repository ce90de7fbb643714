/**
 * Begins the work, but not again before it is done: a form that is sent twice in a row saves once. The work answers null
 * where it does not begin: a field is not right yet.
 */
export function once(work: () => Promise<void> | null): () => void {
	let isUnderWay = false
	return () => {
		const done = isUnderWay ? null : work()
		if (done === null) return
		isUnderWay = true
		void done.finally(() => {
			isUnderWay = false
		})
	}
}
