print("not a prompt")
