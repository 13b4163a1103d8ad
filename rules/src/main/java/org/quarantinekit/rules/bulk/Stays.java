// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.compiled.StayTable;

/**
 * The stays of a population, a column for each number. Filled by one thread, then read by any.
 *
 * <p>A stay without a shape is kept as it is.
 */
final class Stays {

    private static final char WITHOUT_SHAPE = Character.MAX_VALUE;
    private static final long MOST_DAYS = 1_000_000_000;

    final PersonIndex people;
    private final List<StayShape> shapes;
    private final Map<StayShape, Integer> numbers;
    private final Map<Integer, Episode> episodes;
    private final Set<Integer> ofOtherShape;
    private char[] shape = new char[16];
    private int[] anchor = new int[16];
    private int[] enrolled = new int[16];
    private int[] lastDay = new int[16];
    private boolean[] released = new boolean[16];

    Stays() {
        people = new PersonIndex();
        shapes = new ArrayList<>();
        numbers = new HashMap<>();
        episodes = new HashMap<>();
        ofOtherShape = new HashSet<>();
    }

    Stays(Stays other) {
        people = new PersonIndex(other.people);
        shapes = new ArrayList<>(other.shapes);
        numbers = new HashMap<>(other.numbers);
        episodes = new HashMap<>(other.episodes);
        ofOtherShape = new HashSet<>(other.ofOtherShape);
        shape = other.shape.clone();
        anchor = other.anchor.clone();
        enrolled = other.enrolled.clone();
        lastDay = other.lastDay.clone();
        released = other.released.clone();
    }

    int size() {
        return people.size();
    }

    /** Adds a stay that is all numbers; days are those since 1970, and of enrolment in days after the anchor. */
    void add(PersonId person, StayShape of, int anchorDay, int enrolledOffset, boolean over) {
        int position = grow(person);
        shape[position] = (char) numberOf(of);
        anchor[position] = anchorDay;
        enrolled[position] = enrolledOffset;
        lastDay[position] = anchorDay + of.table().lastOffset();
        released[position] = over;
    }

    /** Adds a stay that has to be planned, because nothing under its protocol has a shape or because it has none itself. */
    void add(PersonId person, Episode episode, int plannedLastDay, boolean isProtocolOfOtherShape) {
        int position = grow(person);
        shape[position] = WITHOUT_SHAPE;
        lastDay[position] = plannedLastDay;
        episodes.put(position, episode);
        if (isProtocolOfOtherShape) {
            ofOtherShape.add(position);
        }
    }

    private int numberOf(StayShape of) {
        return numbers.computeIfAbsent(of, key -> {
            shapes.add(key);
            return shapes.size() - 1;
        });
    }

    private int grow(PersonId person) {
        int position = people.size();
        people.put(person);
        if (position == shape.length) {
            shape = Arrays.copyOf(shape, 2 * position);
            anchor = Arrays.copyOf(anchor, 2 * position);
            enrolled = Arrays.copyOf(enrolled, 2 * position);
            lastDay = Arrays.copyOf(lastDay, 2 * position);
            released = Arrays.copyOf(released, 2 * position);
        }
        return position;
    }

    /**
     * Returns the number of days since 1970.
     *
     * @throws IllegalArgumentException if they are more than a column holds
     */
    static int dayNumber(LocalDate date) {
        if (Math.abs(date.toEpochDay()) > MOST_DAYS) {
            throw new IllegalArgumentException("date " + date + " must be within " + MOST_DAYS + " days of 1970");
        }
        return (int) date.toEpochDay();
    }

    /** Returns whether nobody's stay under the same protocol has a shape. */
    boolean isOfOtherShape(int position) {
        return ofOtherShape.contains(position);
    }

    boolean hasShape(int position) {
        return shape[position] != WITHOUT_SHAPE;
    }

    /** Returns the number of the shape. */
    int shape(int position) {
        return shape[position];
    }

    StayShape shapeOf(int position) {
        return shapes.get(shape[position]);
    }

    /** Returns the table of each shape, by its number. */
    StayTable[] tables() {
        return shapes.stream().map(StayShape::table).toArray(StayTable[]::new);
    }

    int anchor(int position) {
        return anchor[position];
    }

    int enrolled(int position) {
        return enrolled[position];
    }

    int lastDay(int position) {
        return lastDay[position];
    }

    boolean isReleased(int position) {
        return released[position];
    }

    /** Returns the stay as it was given, or one that says the same. */
    Episode episode(int position) {
        Episode kept = episodes.get(position);
        return kept == null
                ? shapeOf(position)
                        .episode(people.get(position), anchor[position], enrolled[position], released[position])
                : kept;
    }
}
