package org.shouwang.household;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.shouwang.TestStore;
import org.shouwang.compound.BuildingSpec;
import org.shouwang.compound.Compounds;
import org.shouwang.compound.Place;
import org.shouwang.core.Confidential;
import org.shouwang.core.IdNumber;
import org.shouwang.core.Phone;
import org.shouwang.core.Plate;
import org.shouwang.kit.work.Progress;

/// A made-up compound for tests: 8 buildings, 24 units, 720 rooms; with `full`, 712 households and 2,132 people.
public final class Homes {
    private static final String[] FAMILY = "张 王 李 赵 陈 刘 马 欧阳 杨 周 吴 丁 白 金 田 虎".split(" ");
    private static final String[] GIVEN = "伟 秀兰 建华 小雨 䶮 喆 彧 志强 桂英 卫国 淑珍 明 思佳 海涛 文 玉梅".split(" ");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Homes() {}

    public static Clock clock(TestStore store) {
        return store.clock().withZone(ZoneId.of("Asia/Shanghai"));
    }

    /// A checksum-valid number of somebody born in 1850-1899.
    public static IdNumber id(int n) {
        LocalDate birth = LocalDate.of(1850, 1, 1).plusDays(n % 18000);
        String body = "640104" + birth.toString().replace("-", "") + String.format("%03d", n / 18000 + n % 10);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return new IdNumber(body + "10X98765432".charAt(sum % 11));
    }

    public static Phone phone(int n) {
        return new Phone(String.format("154%08d", n));
    }

    public static void build(TestStore store) {
        new Compounds(store.ledger).setUp("银河小区", "新城社区", "城关街道", BuildingSpec.parse("8x3x10x3"));
    }

    /// Registers 712 households with 2,132 people through the intake.
    public static void full(TestStore store) {
        build(store);
        Intake intake = new Intake(store.ledger, clock(store));
        List<Arrival> arrivals = arrivals(new Compounds(store.ledger).layout().places(), 712, 2132);
        intake.take(intake.review(arrivals, Progress.NONE), "样例", Progress.NONE);
    }

    static List<Arrival> arrivals(Iterable<Place> places, int households, int people) {
        Random random = new Random(7);
        List<Arrival> all = new ArrayList<>();
        int left = people;
        int n = 0;
        for (Place place : places) {
            if (all.size() == households) {
                break;
            }
            if (n % 90 == 61 && households == 712) {
                n++;
                continue;
            }
            n++;
            int homesLeft = households - all.size();
            double mean = (double) left / homesLeft;
            int size = homesLeft == 1 ? left : (int) Math.clamp(Math.round(mean + random.nextGaussian()), 1, 7);
            all.add(new Arrival(all.size() + 2, place.dwelling(), card(people - left, size, random)));
            left -= size;
        }
        return all;
    }

    private static HouseholdCard card(int first, int size, Random random) {
        Tenure tenure =
                random.nextInt(4) == 0 ? Tenure.RENTED : random.nextInt(30) == 0 ? Tenure.BORROWED : Tenure.OWNED;
        HouseholdStatus status = random.nextInt(25) == 0 ? HouseholdStatus.AWAY : HouseholdStatus.LIVING;
        HouseholdCard card = HouseholdCard.blank()
                .with(Household.blank()
                        .withTenure(tenure)
                        .withStatus(status)
                        .withPartyHousehold(random.nextInt(9) == 0));
        String family = FAMILY[random.nextInt(FAMILY.length)];
        String[] kin = {"户主", "配偶", "子", "女", "父", "母", "孙子", "孙女"};
        for (int i = 0; i < size; i++) {
            Resident person = Resident.named(family + GIVEN[random.nextInt(GIVEN.length)] + (i > 1 ? GIVEN[i] : ""))
                    .withHouseholder(i == 0)
                    .withKinship(kin[Math.min(i, kin.length - 1)])
                    .withIdKind(IdKind.RESIDENT_ID)
                    .withIdNumber(id(first + i))
                    .withEthnicity(random.nextInt(3) == 0 ? "回族" : "汉族")
                    .withPoliticalStatus(random.nextInt(8) == 0 ? "中共党员" : "群众")
                    .withResidence(tenure == Tenure.RENTED ? Residence.TEMPORARY : Residence.REGISTERED);
            if (i < 2 && random.nextInt(40) > 0) {
                person = person.withPhone(phone(first + i));
            }
            if (random.nextInt(60) == 0) {
                person = person.withCareNeeds(new Confidential("空巢独居老人"));
            }
            card = card.with(person);
        }
        return random.nextInt(3) == 0 ? card.with(new Plate(String.format("宁A%05d", first))) : card;
    }
}
