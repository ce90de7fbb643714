import type { OccasionKind, Reason } from '../contact/reason'

/** The reasons of a kind: `Extract` for a union some of whose members have several kinds. */
export type ReasonOf<K extends OccasionKind, R extends Reason = Reason> = R extends { readonly kind: infer Kinds }
	? K extends Kinds
		? R
		: never
	: never
