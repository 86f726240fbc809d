package io.zhuanhua.ui;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;

/// What was wrong with a form, in the order of its fields.
@TemplateData
public record FormErrors(List<Entry> entries) {

    /// A form that nothing is wrong with.
    public static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        entries = List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /// What to say at the field of this name; empty when nothing.
    public String at(String field) {
        Optional<Entry> entry =
                entries.stream().filter(one -> one.field().equals(field)).findFirst();
        return entry.map(Entry::message).orElse("");
    }

    /// The same, with mistakes of single rows (`patents.0`) shown at the one control they were typed into (`patents`).
    public FormErrors gatheredAt(String field) {
        return new FormErrors(entries.stream()
                .map(entry -> entry.field().startsWith(field + ".") ? new Entry(field, entry.message()) : entry)
                .toList());
    }

    /// One mistake.
    ///
    /// @param field the control's name, empty when it concerns the whole form
    /// @param message what to do about it, in the page's language
    @TemplateData
    public record Entry(String field, String message) {}
}
