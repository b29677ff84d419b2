import './fonts.css';
import './tokens.css';
import './base.css';
import './specimen.css';
import { render, type ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import { Chip } from './Chip.tsx';
import { ConsoleKey } from './ConsoleKey.tsx';
import { Countdown } from './Countdown.tsx';
import { Door } from './Door.tsx';
import { FaceTile } from './FaceTile.tsx';
import { Field } from './Field.tsx';
import { HelpPlate } from './HelpPlate.tsx';
import * as icons from './icons.tsx';
import { Key } from './Key.tsx';
import { Mark } from './Mark.tsx';
import { Plate } from './Plate.tsx';
import { signs } from './signs.ts';
import { StatusLine, type Status } from './StatusLine.tsx';
import { Switch } from './Switch.tsx';
import { Tile } from './Tile.tsx';

/** All parts side by side, for whoever changes one of them: `npx vite`, then /screen-kit/looks/specimen.html?night. */
const nothing = () => undefined;

function Shelf({ title, screen, children }: { title: string; screen?: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <div
        class="shelf"
        data-screen={screen}
        style={screen === 'kiosk' ? { '--mm': '2.3px' } : { '--mm': '4px' }}
      >
        {children}
      </div>
    </section>
  );
}

function Piece({ says, children }: { says: string; children: ComponentChildren }) {
  return (
    <figure>
      {children}
      <figcaption>{says}</figcaption>
    </figure>
  );
}

const states: readonly (readonly [Status, string])[] = [
  ['waiting', 'Đang chờ'],
  ['called', 'Đang gọi'],
  ['serving', 'Đang phục vụ'],
  ['done', 'Hoàn thành, tốt'],
  ['held', 'Giữ số, chờ bổ sung'],
  ['absent', 'Vắng mặt'],
  ['trouble', 'Máy hết giấy. Thay cuộn giấy mới, rồi bấm Đã thay.'],
];

function Plates() {
  return (
    <Shelf title="Biển số (number plate)">
      <Piece says="Đang gọi, đang phục vụ, số của ông/bà">
        <Plate letter="C" number={47} style={{ fontSize: '92px' }} />
      </Piece>
      <Piece says="Trên giấy, trong danh sách nhỏ">
        <Plate letter="H" number={18} form="outline" style={{ fontSize: '92px' }} />
      </Piece>
      <Piece says="Tiếp theo, chưa gọi">
        <Plate letter="C" number={50} form="dashed" style={{ fontSize: '92px' }} />
      </Piece>
      <Piece says="Danh sách: không khung">
        <Plate letter="T" number={21} form="bare" style={{ fontSize: '92px' }} />
      </Piece>
      <Piece says="Bốn chữ số: biển rộng hơn">
        <Plate letter="M" number={1009} style={{ fontSize: '92px' }} />
      </Piece>
      <Piece says="Ghi nhớ">
        <Plate letter="C" number={47} form="remember" style={{ fontSize: '150px' }} />
      </Piece>
      <Piece says="Dấu hiệu">
        <span style={{ fontSize: '96px' }}>
          <Mark />
        </span>
      </Piece>
    </Shelf>
  );
}

function Doors() {
  const size = { fontSize: '80px' };
  return (
    <Shelf title="Cửa (counter door)">
      <Piece says="Sẵn sàng">
        <Door counter={1} style={size} />
      </Piece>
      <Piece says="Đang phục vụ, quầy này">
        <Door counter={2} state="serving" style={size} />
      </Piece>
      <Piece says="Tạm dừng">
        <Door counter={3} state="paused" style={size} />
      </Piece>
      <Piece says="Đóng quầy">
        <Door counter={4} state="closed" style={size} />
      </Piece>
      <Piece says="Hai chữ số">
        <Door counter={12} style={size} />
      </Piece>
      <Piece says="Trên biển lớn">
        <span style={{ display: 'inline-block', padding: '16px 24px 0', background: 'var(--call)' }}>
          <Door counter={2} state="board" style={size} />
        </span>
      </Piece>
    </Shelf>
  );
}

function Tiles() {
  const words = { name: 'Chứng thực, sao y', example: 'Sao y bản chính, chữ ký', onPress: nothing };
  const waiting = (
    <>
      <span class="figures">3</span> người chờ
    </>
  );
  return (
    <Shelf title="Ô chọn" screen="kiosk">
      <Tile plate={<Plate letter="C" />} note={waiting} {...words} />
      <Tile
        plate={<Plate letter="C" />}
        note="Hết số"
        tone="used-up"
        {...words}
        example="Hôm nay đã hết số"
      />
      <Tile
        plate={<HelpPlate />}
        note="Không lấy số"
        tone="help"
        name="Tôi cần giúp"
        example="Cán bộ ra tận nơi giúp"
        onPress={nothing}
      />
      <Tile plate={<Plate letter="M" />} note={waiting} shape="street" {...words} />
      <Tile plate={<Plate letter="C" />} shape="row" {...words} />
    </Shelf>
  );
}

function Buttons() {
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
      <span style={{ display: 'flex', gap: '14px', padding: '14px', background: '#0f172a' }}>
        <Key onPress={nothing}>H</Key>
        <Key size="wide" onPress={nothing}>
          123
        </Key>
        <Key size="wide" isMain onPress={nothing}>
          Tìm
        </Key>
      </span>
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

function ConsoleKeys() {
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

function Faces() {
  return (
    <Shelf title="Đánh giá" screen="tablet">
      <FaceTile level="very" onPress={nothing}>
        Rất hài lòng
      </FaceTile>
      <FaceTile level="satisfied" onPress={nothing}>
        Hài lòng
      </FaceTile>
      <FaceTile level="neutral" onPress={nothing}>
        Bình thường
      </FaceTile>
      <FaceTile level="not" onPress={nothing}>
        Không hài lòng
      </FaceTile>
    </Shelf>
  );
}

function Specimen() {
  return (
    <>
      <h1>Biển và cửa: các bộ phận</h1>
      <Plates />
      <Doors />
      <Shelf title="Mười dấu lĩnh vực">
        {Object.entries(signs).map(([letter, { say }]) => (
          <Piece key={letter} says={say}>
            <Plate letter={letter} form="bare" style={{ fontSize: '60px' }} />
          </Piece>
        ))}
      </Shelf>
      <Tiles />
      <Buttons />
      <ConsoleKeys />
      <Faces />
      <Shelf title="Dòng trạng thái">
        {states.map(([status, word]) => (
          <StatusLine key={status} status={status}>
            {word}
          </StatusLine>
        ))}
      </Shelf>
      <Shelf title="Hình">
        {Object.entries(icons).map(([name, Icon]) => (
          <span key={name} style={{ fontSize: '40px' }}>
            <Icon />
          </span>
        ))}
      </Shelf>
      <section>
        <h2>Chữ số Biển Số</h2>
        {[800, 600, 400].map((weight) => (
          <div
            key={weight}
            class="figures specimen-figures"
            style={{ fontWeight: weight, fontSize: `${weight / 10.5}px`, lineHeight: 1.1 }}
          >
            0123456789 ABCEGHKMTV 14:52 10–20 99,5%
          </div>
        ))}
      </section>
      <Shelf title="Đếm ngược">
        <div style={{ width: '400px' }}>
          <Countdown left={24} of={30} />
        </div>
      </Shelf>
    </>
  );
}

const theme = window.location.search.slice(1);
if (theme !== '') document.documentElement.dataset['theme'] = theme;
const place = document.getElementById('specimen');
if (place) render(<Specimen />, place);
