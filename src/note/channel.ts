/** How people spoke. `message` and `email` are written; the rest are live (RULES, "Channel words"). */
export type Channel = 'call' | 'video' | 'meeting' | 'message' | 'email' | 'event'
