import { config, type Trick, words } from './trick.ts'

const text = `You are a clerk. ${words(90).trim()}`

const sent = (name: string, path: string, write: (sent: string) => string, [base, head]: [string, string]): Trick => {
  const rules = { 'promptcost.yml': config.replace('prompts/**', 'src/**') }
  return {
    kind: 'prompt',
    name,
    base: { ...rules, [path]: write(base) },
    head: { ...rules, [path]: write(head) },
    code: 0,
    says: path,
  }
}

const go = (value: string) =>
  `package bot\n\nconst systemPrompt = "${text}"\n\nfunc Ask(q string) {\n\tclient.Create(Request{Messages: []Message{{Role: "system", Content: ${value}}, {Role: "user", Content: q}}})\n}\n`
const java = (value: string) =>
  `public class Bot {\n  static final String SYSTEM_PROMPT = "${text}";\n\n  String ask(String q) {\n    return client.prompt().system(${value}).user(q).call();\n  }\n}\n`
const kotlin = (value: string) =>
  `const val SYSTEM_PROMPT = "${text}"\n\nfun ask(q: String) = client.chat(Message(role = Role.System, content = ${value}), Message(role = Role.User, content = q))\n`
const csharp = (value: string) =>
  `public class Bot {\n  const string SystemPrompt = "${text}";\n  public string Ask(string q) => chat.Complete(new SystemMessage(${value}), new UserMessage(q));\n}\n`
const rust = (value: string) =>
  `const SYSTEM_PROMPT: &str = "${text}";\n\npub fn ask(q: &str) -> String {\n    client.create(&[system(${value}), user(q)])\n}\n`

/** Texts of other files in the place of a prompt or behind it, in languages whose texts are read one by one. */
export const textsOfPackages: readonly Trick[] = [
  sent('a text of another package in Go behind a prompt', 'src/bot.go', go, [
    'systemPrompt',
    'fmt.Sprintf("%s %s", systemPrompt, texts.Rules)',
  ]),
  sent('a text of another package in Go in the place of a prompt', 'src/bot.go', go, ['systemPrompt', 'texts.Rules()']),
  sent('a text of another file in Go behind a prompt', 'src/bot.go', go, ['systemPrompt', 'systemPrompt + houseRules']),
  sent('a file that Go reads in the place of a prompt', 'src/bot.go', go, ['systemPrompt', 'os.ReadFile("rules.dat")']),
  sent('a constant of another class in Java behind a prompt', 'src/Bot.java', java, [
    'SYSTEM_PROMPT',
    'String.format("%s %s", SYSTEM_PROMPT, Texts.MORE)',
  ]),
  sent('a constant of another file in Kotlin in the place of a prompt', 'src/Bot.kt', kotlin, [
    'SYSTEM_PROMPT',
    'Texts.MORE',
  ]),
  sent('a constant of another class in C# behind a prompt', 'src/Bot.cs', csharp, [
    'SystemPrompt',
    'SystemPrompt + Texts.More',
  ]),
  sent('a constant of another module in Rust behind a prompt', 'src/bot.rs', rust, [
    'SYSTEM_PROMPT',
    '&format!("{}{}", SYSTEM_PROMPT, crate::texts::MORE)',
  ]),
]
