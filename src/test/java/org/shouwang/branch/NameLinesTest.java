package org.shouwang.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.kit.text.Fault;

class NameLinesTest {
    @Test
    void aLineIsAPersonWithPhoneAndKindInAnyOrder() {
        List<Member> people = NameLines.read(
                "1. 张三\n2、李四 15400000001 志愿者\n\n社区 王五，15400000002\n(4)阿卜杜·买买提\n赵六、钱七\n张三\n", MemberKind.PARTY_MEMBER);
        assertThat(people).extracting(Member::called).containsExactly("张三", "李四", "王五", "阿卜杜·买买提", "赵六", "钱七");
        assertThat(people)
                .extracting(Member::kind)
                .containsExactly(
                        MemberKind.PARTY_MEMBER,
                        MemberKind.VOLUNTEER,
                        MemberKind.COMMUNITY_WORKER,
                        MemberKind.PARTY_MEMBER,
                        MemberKind.PARTY_MEMBER,
                        MemberKind.PARTY_MEMBER);
        assertThat(people.get(1).phone()).isNotNull();
        assertThat(people.get(2).phone()).isNotNull();
    }

    @Test
    void aRemarkBehindANameIsNotAnotherPerson() {
        assertThatThrownBy(() -> NameLines.read("张三\n刘洋 楼栋长", MemberKind.PARTY_MEMBER))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("第 2 行")
                .hasMessageContaining("楼栋长");
        assertThat(NameLines.read("赵六， 钱七；孙八", MemberKind.PARTY_MEMBER)).hasSize(3);
    }

    @Test
    void whatIsNoNameIsRefused() {
        assertThatThrownBy(() -> NameLines.read("\n \n", MemberKind.VOLUNTEER)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> NameLines.read("张三 8月1日", MemberKind.VOLUNTEER))
                .isInstanceOf(Fault.class);
    }
}
