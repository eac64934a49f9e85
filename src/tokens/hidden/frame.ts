/** Tokens that a provider puts around a conversation. */
export interface Frame {
  /** Around each message, without its role where `role` is counted. */
  message: number
  /** Before each text of a message beyond its first. */
  further?: number
  /** Around a system message, where it is another number. */
  system?: number
  /** Around a message of the model's that says something, beside `message`. */
  answer?: number
  /** Around a message that follows one of the same role, where the provider makes one of both. */
  joined?: number
  /** Whether the role's own word is counted beside `message`. */
  role: boolean
  /** For the `name` of a message, beside the name's own tokens. */
  name: number
  /** Once: what begins the reply, and the request. */
  reply: number
  /** What is less where the last message is the beginning of the reply. */
  begun?: number
  /** The user's message that is made for a conversation which the model begins. */
  made?: number
  /** What the provider says itself in front of every request. */
  preface?: number
  /** By how many tokens all of these may be off in 95 of 100 recorded requests. 0 if they are certain. */
  off: number
  /** The same, where the conversation has several messages. */
  several?: number
  /** The same, where a system message leads it. */
  led?: number
}
