package desk;

class Desk {
  static final String HELP = "Say --rules to see the rules.";
  static final String RULES = """
      Answer in one line.
        Name the order.
      """;
}
