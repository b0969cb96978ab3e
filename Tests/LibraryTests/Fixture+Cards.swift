/// Files of words and cards without a fault.
extension Fixture {
  static let language = """
    words:
      - id: closed-loop
        word: closed loop
        kind: leadership
        meaning: A named person is asked and says it back.
        heard: "Say that back to me, please: what and when?"
        look-fors: [named-person]
        see: [rota-gap]
      - id: rota-gap
        word: rota gap
        kind: management
        meaning: A shift with no name on it.
        heard: There is a gap on Friday.
    """

  static let theory = """
    cards:
      - id: followership
        title: Followership
        originator: Robert Kelley; Ira Chaleff
        year: "1988; 1995"
        idea: Following well is work.
        ward: Tell them what their question changed.
        management: Ask what they would need to carry it out.
        caution: Types turn into labels.
        look-fors: [backs-plan]
        moments: [handover-lead-the-room]
        verified: true
      - id: gradient
        title: Authority gradient
        originator: A. Writer
        year: "1975"
        idea: Standing makes it hard to ask.
        ward: Say one thing that you are unsure of.
        management: Take views from the newest upwards.
        verified: false
        check: The first paper could not be found.
    """

  static let models = """
    models:
      - id: sbi
        title: Situation, behaviour, impact
        origin: A centre for leadership
        steps:
          - "Situation: say when and where."
          - Behaviour.
        when: It is fresh.
        not-when: You cannot guess why.
        minutes: "1"
        example: Just before the end you asked her.
        verified: true
      - id: ask-tell-ask
        title: Ask, tell, ask
        origin: No single author
        steps: [Ask., Tell., Ask.]
        when: They have a view.
        not-when: It must be said plainly.
        minutes: "2 to 5"
        example: How was it?
        verified: false
        check: No first source was found.
    """

  static let facilitating = """
    opening:
      id: opening
      title: The first two minutes
      say: Welcome. No real names, please.
      do: [Look at people.]
    cards:
      - id: silence
        title: Nobody answers
        notice: They read the table.
        say: Take a minute in pairs.
        do:
          - Count to ten.
          - Make it smaller.
        avoid: Do not answer it yourself.
        after: Look at the question again.
    """
}
