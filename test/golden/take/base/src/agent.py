from llm import client

SYSTEM_TEXT = "Answer questions about orders. Be short."
NOTE = "This text is for people."


class Agent:
    style = "Write plain English."

    def ask(self, question):
        return client.run(SYSTEM_TEXT + self.style, question)


# promptcost: prompt model=gpt-4.1-mini calls_per_month=300
GREETING = "Greet the customer by name."
