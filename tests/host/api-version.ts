/** The version of the API that the host stands for. */
export const apiVersion = '1.13.1'

/** Whether the API is at least `version`. */
export function requireApiVersion(version: string): boolean {
	const asked = version.split('.').map(Number)
	const given = apiVersion.split('.').map(Number)
	for (const [index, number] of given.entries()) {
		if (number !== (asked[index] ?? 0)) return number > (asked[index] ?? 0)
	}
	return true
}
