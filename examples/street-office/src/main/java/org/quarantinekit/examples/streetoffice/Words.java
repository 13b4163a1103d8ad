// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarantinekit.core.access.AccessStep;
import org.quarantinekit.core.access.OutingPurpose;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.sampling.SamplingMethod;
import org.quarantinekit.core.sampling.SamplingResource;
import org.quarantinekit.core.sampling.StaffRole;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.SpecialNeed;
import org.quarantinekit.core.team.SquadTask;
import org.quarantinekit.core.team.StaffOrigin;
import org.quarantinekit.core.team.WorkRole;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.ItemCategory;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.core.term.UnitCode;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.LabelCounts;

/** What the tables say, in one language. */
final class Words {

    private static final Pattern CODE = Pattern.compile("(?<![\\w/:-])[A-Z][A-Z0-9_]*[A-Z0-9](?![\\w/-]|:\\S)");
    private static final ImmutableList<String> VOCABULARIES =
            ImmutableList.of("activity", "anchor", "SubjectScope", "Label", "Urgency", "step", "purpose");

    private final Language language;
    private final Properties texts;

    private Words(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    static Words of(Language language) {
        String resource = "words_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties texts = new Properties();
        try (InputStream bytes = requireNonNull(Words.class.getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(bytes, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(language, texts);
    }

    /** Returns the text with this key, its places filled in order. */
    String text(String key, Object... places) {
        String pattern = requireNonNull(texts.getProperty(key), key);
        return String.format(Locale.ROOT, pattern, places);
    }

    String of(LocalizedText text) {
        return language.of(text);
    }

    /** Returns a text of the library, with its codes said in words; a part of a key, like "PERSON:P-7", stays as it is. */
    String said(LocalizedText text) {
        return CODE.matcher(of(text)).replaceAll(code -> Matcher.quoteReplacement(word(code.group())));
    }

    private String word(String code) {
        return VOCABULARIES.stream()
                .map(vocabulary -> texts.getProperty(vocabulary + "." + code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }

    String of(ActivityCode activity) {
        return open("activity", activity.code());
    }

    String of(Slot slot) {
        return open("slot", slot.code());
    }

    String of(AnchorKind anchor) {
        return open("anchor", anchor.code());
    }

    String of(SpecialNeed need) {
        return open("need", need.code());
    }

    String of(ItemCode item) {
        return open("item", item.code());
    }

    String of(UnitCode unit) {
        return open("unit", unit.code());
    }

    String of(ItemCategory category) {
        return open("catalogue.category", category.code());
    }

    String of(StaffRole role) {
        return open("role", role.code());
    }

    String of(WorkRole role) {
        return open("role", role.code());
    }

    String of(SquadTask task) {
        return open("task", task.code());
    }

    String of(SamplingResource resource) {
        return open("resource", resource.code());
    }

    String of(SamplingMethod method) {
        return open("method", method.code());
    }

    String of(StaffOrigin origin) {
        return open("origin", origin.code());
    }

    String of(AccessStep step) {
        return open("step", step.code());
    }

    String of(OutingPurpose purpose) {
        return open("purpose", purpose.code());
    }

    String of(SubjectScope scope) {
        return of((Enum<?>) scope);
    }

    /** Returns the word for a constant of a closed vocabulary. */
    String of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Returns "2021-08-15, Sunday": the date first, because lists are searched by it. */
    String of(LocalDate date) {
        return date + text("date.weekday." + date.getDayOfWeek().getValue());
    }

    /** Returns "12 done, 25 due". */
    String of(LabelCounts counts) {
        return counts.asMap().entrySet().stream()
                .map(entry -> count(entry))
                .collect(Collectors.joining(text("list.comma")));
    }

    private String count(Map.Entry<Label, Integer> entry) {
        return text("count", entry.getValue(), of(entry.getKey()));
    }

    /** Returns the parts as one list. */
    String list(Iterable<String> parts) {
        return String.join(text("list.comma"), parts);
    }

    /** A word of an open vocabulary that we have no text for is shown as it is, a little more legibly. */
    private String open(String vocabulary, String code) {
        String known = texts.getProperty(vocabulary + "." + code);
        return known != null ? known : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
