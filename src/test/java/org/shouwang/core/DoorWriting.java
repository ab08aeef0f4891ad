package org.shouwang.core;

import java.util.List;
import java.util.Random;
import org.shouwang.kit.text.Fold;

/// A door and the ways in which people write it.
record DoorWriting(String building, String unit, String room) {
    private static final List<String> BUILDING_WORDS = List.of("号楼", "栋", "幢", "座", "#", "#楼", "號樓", "棟", "栋楼");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String ZERO = "〇一二三四五六七八九";

    static DoorWriting any(Random random) {
        String building = random.nextInt(5) == 0
                ? pick(random, List.of("A", "B", "K8", "A区3", "北区12", "2期7", "12A"))
                : "" + (1 + random.nextInt(60));
        String unit = random.nextInt(4) == 0 ? "" : "" + (1 + random.nextInt(8));
        int floor = 1 + random.nextInt(33);
        String room = random.nextInt(12) == 0
                ? floor + "楼" + pick(random, List.of("东", "西", "中", "南")) + "户"
                : random.nextInt(30) == 0
                        ? "负" + (101 + random.nextInt(3))
                        : "" + (floor * 100 + 1 + random.nextInt(6));
        return new DoorWriting(building, unit, room);
    }

    Dwelling dwelling() {
        return new Dwelling(building, unit, room);
    }

    String written(Random random) {
        boolean words = random.nextInt(4) > 0 || building.matches("\\D+");
        String end = room.endsWith("户") ? "" : pick(random, List.of("", "", "室", "号", "房", "号房", " 室"));
        String number = plainRoom(random);
        String whole;
        if (!words) {
            String dash = pick(random, List.of("-", "－", "—", "/", " ", ".", "–"));
            whole = padded(random, building)
                    + dash
                    + (unit.isEmpty() ? "" : padded(random, unit) + dash)
                    + number
                    + end;
        } else {
            String after = pick(random, List.of("", "", " ", "-"));
            String spoken = numeral(random, building)
                    + pick(random, BUILDING_WORDS)
                    + after
                    + (unit.isEmpty()
                            ? ""
                            : numeral(random, unit) + pick(random, List.of("单元", "單元", "门", "梯", " 单元 ")));
            String floors = room.matches("\\d{3,4}") && random.nextInt(8) == 0
                    ? room.substring(0, room.length() - 2) + pick(random, List.of("楼", "层"))
                    : "";
            whole = spoken + floors + number + end;
        }
        if (random.nextInt(6) == 0) {
            whole = " " + whole + pick(random, List.of(" ", "。", "\u3000"));
        }
        if (random.nextInt(5) == 0) {
            whole = wide(whole);
        }
        return random.nextInt(10) == 0 ? whole.toLowerCase(java.util.Locale.ROOT) : whole;
    }

    private String plainRoom(Random random) {
        if (room.matches("\\d{3,4}") && random.nextInt(10) == 0) {
            StringBuilder spelt = new StringBuilder();
            String signs = random.nextBoolean() ? DIGITS : ZERO;
            room.chars().forEach(c -> spelt.append(signs.charAt(c - '0')));
            return spelt.toString();
        }
        return room.matches("\\d{3}") && random.nextInt(8) == 0 ? "0" + room : room;
    }

    private static String padded(Random random, String number) {
        return number.matches("\\d") && random.nextInt(6) == 0 ? "0" + number : number;
    }

    private static String numeral(Random random, String number) {
        if (number.matches("[1-9]") && random.nextInt(4) == 0) {
            return pick(random, List.of("", "第")) + DIGITS.charAt(number.charAt(0) - '0');
        }
        return number.matches("1[1-9]") && random.nextInt(6) == 0
                ? "十" + DIGITS.charAt(number.charAt(1) - '0')
                : padded(random, number);
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String wide(String text) {
        StringBuilder out = new StringBuilder();
        Fold.simplified(text).chars().forEach(c -> out.append((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c)));
        return out.toString();
    }
}
