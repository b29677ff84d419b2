import { Keyboard } from '../keyboard/Keyboard.tsx';
import { Button } from './Button.tsx';
import { Chip } from './Chip.tsx';
import { ConsoleKey } from './ConsoleKey.tsx';
import { Field } from './Field.tsx';
import * as icons from './icons.tsx';
import { nothing, Shelf } from './Shelf.tsx';
import { Switch } from './Switch.tsx';

/** What a visitor presses. */
export function Buttons() {
  return (
    <Shelf title="Nút và phím" screen="kiosk">
      <Button kind="primary" onPress={nothing}>
        Lấy số
      </Button>
      <Button kind="primary" onPress={nothing} disabledBecause="Chọn một lý do trước">
        Lấy số
      </Button>
      <Button icon={<icons.BackIcon />} onPress={nothing}>
        Quay lại
      </Button>
      <Button kind="listed" onPress={nothing}>
        Lấy số
      </Button>
      <Button kind="quiet" chosen onPress={nothing}>
        Chữ to
      </Button>
      <Button kind="quiet" icon={<icons.BookIcon />} detail="4 thủ tục mới, sửa đổi" onPress={nothing}>
        Bảng niêm yết
      </Button>
      <div class="specimen-keys">
        <Keyboard
          label="Bàn phím"
          rows={[Array.from('ASDFG', (face) => ({ id: face, face, onPress: nothing }))]}
          acts={[
            { id: 'signs', face: '123', width: 'word', onPress: nothing },
            { id: 'shift', face: '⇧', isMain: true, onPress: nothing },
            { id: 'space', face: 'Dấu cách', width: 'rest', onPress: nothing },
          ]}
        />
      </div>
      <Switch
        label="Tôi thuộc diện ưu tiên"
        detail="Lý do không in trên phiếu"
        isOn
        on="Có"
        off="Không"
        onChange={nothing}
      />
      <Switch
        label="Tôi thuộc diện ưu tiên"
        detail="Từ đủ 75 tuổi, khuyết tật"
        isOn={false}
        on="Có"
        off="Không"
        onChange={nothing}
      />
      <Chip kind="radio" isChosen onPress={nothing}>
        Người từ đủ 75 tuổi
      </Chip>
      <Chip kind="radio" isChosen={false} onPress={nothing}>
        Người khuyết tật
      </Chip>
      <Chip kind="checkbox" isChosen onPress={nothing}>
        Chờ lâu
      </Chip>
      <Chip kind="checkbox" isChosen={false} onPress={nothing}>
        Thái độ phục vụ
      </Chip>
    </Shelf>
  );
}

/** What a clerk presses, and types into. */
export function ConsoleKeys() {
  return (
    <Shelf title="Bàn làm việc" screen="console">
      <ConsoleKey kind="primary" title="Bắt đầu phục vụ" keyCap="Enter" onPress={nothing} />
      <ConsoleKey title="Gọi lại" detail="lần 2" keyCap="F4" onPress={nothing} />
      <ConsoleKey title="Vắng mặt" detail="sau lần gọi 3" keyCap="F9" disabled onPress={nothing} />
      <ConsoleKey kind="outcome" title="Đã tiếp nhận hồ sơ" keyCap="1" chosen onPress={nothing} />
      <ConsoleKey kind="outcome" title="Đã trả kết quả" keyCap="2" chosen={false} onPress={nothing} />
      <Button kind="quiet" icon={<icons.PauseIcon />} onPress={nothing}>
        Tạm dừng quầy
      </Button>
      <Field label="Tên cơ quan" hint="In ở đầu phiếu">
        <input value="UBND phường Hải Dương" />
      </Field>
    </Shelf>
  );
}
