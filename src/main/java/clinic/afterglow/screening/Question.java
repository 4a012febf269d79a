package clinic.afterglow.screening;

import java.util.List;

/**
 * Something to ask; its words are under {@code screening.question.<rule>}.
 *
 * @param values that the words name, such as a limit
 */
public record Question(String rule, Topic topic, List<Object> values) {}
