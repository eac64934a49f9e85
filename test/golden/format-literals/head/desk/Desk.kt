package desk

object Prompts {
    fun triage(mail: String): String = """
        You are a clerk who sorts mails of customers of a shop into topics, and you name one topic for each mail.
        The topics are refund, delivery, and other. Say nothing but the topic, and say other where none fits.

        $mail
    """.trimIndent()
}
