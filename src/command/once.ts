/** Begins the work, but not again before it is done: a form that is sent twice in a row saves once. */
export function once(work: () => Promise<void>): () => void {
	let isUnderWay = false
	return () => {
		if (isUnderWay) return
		isUnderWay = true
		void work().finally(() => {
			isUnderWay = false
		})
	}
}
