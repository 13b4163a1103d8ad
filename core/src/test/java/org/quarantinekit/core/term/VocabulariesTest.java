// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.subject.SpecialNeeds;

/** Where a word of an open vocabulary has a constant, both read alike. */
class VocabulariesTest {

    @ParameterizedTest
    @ValueSource(classes = {ActivityCodes.class, AnchorKinds.class, ItemCategories.class, SpecialNeeds.class})
    void constants_ofAVocabulary_areNamedAsTheirWords(Class<?> vocabulary) throws IllegalAccessException {
        List<Field> words = Arrays.stream(vocabulary.getFields())
                .filter(field -> Record.class.isAssignableFrom(field.getType()))
                .toList();
        assertThat(words).hasSizeGreaterThan(3);
        for (Field word : words) {
            assertThat(word.get(null)).hasToString(word.getName());
        }
    }
}
