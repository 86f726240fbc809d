package io.zhuanhua.testkit.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Fills forms in as nobody would: usually one field is odd and the rest is as the page proposes it, so that the oddity
/// gets as far into the service as it can.
public final class OddForms {

    private static final List<String> USUAL =
            List.of("测试", "1000.00", "2025-03-10", "202310123456.6", "91150602MA0QK7C21T", "5");
    private static final List<String> ODD = List.of(
            "", " ", "\0", "a\0b", "\r\nX: y", "1.005", "１２３４", "长".repeat(20_000), "\uffff", "{#each}{x}{/each}");

    private final Random random;

    public OddForms(Random random) {
        this.random = random;
    }

    /// A control of a form.
    ///
    /// @param type as the page says it: `text`, `checkbox`, `select-one`, `submit` …
    public record Field(String name, String value, String type) {}

    /// What is sent this time; of several buttons only one.
    public List<Field> next(List<Field> fields) {
        List<Field> filled = new ArrayList<>();
        for (Field field : fields) {
            boolean ticked = random.nextBoolean();
            boolean box = field.type().equals("checkbox") || field.type().equals("radio");
            if (!field.type().equals("submit") && (ticked || !box)) {
                filled.add(usual(field));
            }
        }
        List<Field> buttons =
                fields.stream().filter(field -> field.type().equals("submit")).toList();
        if (!buttons.isEmpty()) {
            filled.add(buttons.get(random.nextInt(buttons.size())));
        }
        if (!filled.isEmpty()) {
            twist(filled, random.nextInt(filled.size()));
        }
        return filled;
    }

    private Field usual(Field field) {
        boolean typed = field.value().isEmpty() && !field.type().equals("hidden") && random.nextInt(3) > 0;
        return typed ? with(field, OddValues.any(USUAL, random)) : field;
    }

    private void twist(List<Field> filled, int place) {
        switch (random.nextInt(8)) {
            case 0 -> filled.remove(place);
            case 1 -> filled.add(filled.get(place));
            case 2 -> filled.replaceAll(field -> random.nextBoolean() ? odd(field) : field);
            default -> filled.set(place, odd(filled.get(place)));
        }
    }

    private Field odd(Field field) {
        return with(field, OddValues.any(random.nextInt(3) == 0 ? ODD : OddValues.PLAIN, random));
    }

    private static Field with(Field field, String value) {
        return new Field(field.name(), value, field.type());
    }
}
